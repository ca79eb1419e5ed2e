/** Hands a text or a picture to the browser as a file to keep. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the content need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
