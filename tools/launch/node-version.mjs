// Must stay readable for every Node that knows modules: it is what tells people that theirs is too old.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Scrimmage needs Node 20.19 or newer; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org and run the command again.\n`,
  );
  process.exit(1);
}
