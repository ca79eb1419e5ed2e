/**
 * Finds one loop per strongly connected group of a graph (Tarjan 1972), as a path that ends where it began.
 * `graph` maps a node to the nodes it depends on. Loops come in the order of their first node in `graph`.
 */
export function findLoops(graph) {
  return connectedGroups(graph)
    .filter((group) => group.size > 1 || selfLoop(graph, group))
    .map((group) => shortestLoop(graph, group));
}

const selfLoop = (graph, group) => [...group].some((node) => (graph.get(node) ?? []).includes(node));

// Written with a stack of its own: a long chain of imports must not exhaust the call stack.
function connectedGroups(graph) {
  const state = { order: new Map(), low: new Map(), open: [], isOpen: new Set(), groups: [] };
  for (const start of graph.keys()) if (!state.order.has(start)) visitFrom(graph, start, state);
  return state.groups;
}

function visitFrom(graph, start, state) {
  const frames = [enter(start, graph, state)];
  while (frames.length > 0) {
    const frame = frames.at(-1);
    const next = frame.targets.shift();
    if (next === undefined) {
      frames.pop();
      if (state.low.get(frame.node) === state.order.get(frame.node)) closeGroup(frame.node, state);
      const parent = frames.at(-1);
      if (parent) lower(state, parent.node, state.low.get(frame.node));
    } else if (!state.order.has(next)) frames.push(enter(next, graph, state));
    else if (state.isOpen.has(next)) lower(state, frame.node, state.order.get(next));
  }
}

function enter(node, graph, state) {
  state.order.set(node, state.order.size);
  state.low.set(node, state.order.get(node));
  state.open.push(node);
  state.isOpen.add(node);
  return { node, targets: [...(graph.get(node) ?? [])] };
}

const lower = (state, node, value) => state.low.set(node, Math.min(state.low.get(node), value));

function closeGroup(root, state) {
  const group = new Set();
  let node;
  do {
    node = state.open.pop();
    state.isOpen.delete(node);
    group.add(node);
  } while (node !== root);
  state.groups.push(group);
}

function shortestLoop(graph, group) {
  const [start] = [...group].sort();
  const cameFrom = new Map();
  const queue = [start];
  while (queue.length > 0) {
    const node = queue.shift();
    for (const next of graph.get(node) ?? []) {
      if (next === start) return pathBack(cameFrom, start, node);
      if (!group.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  throw new Error(`No loop leads back to ${start}.`);
}

function pathBack(cameFrom, start, last) {
  const path = [start];
  for (let node = last; node !== start; node = cameFrom.get(node)) path.unshift(node);
  return [start, ...path];
}
