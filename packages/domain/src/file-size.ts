/** A document has at most so many bytes: 10 MB. */
export const mostAttachmentBytes = 10 * 1_048_576;

/** A number of bytes as people say it: “340 kB”, “1.2 MB”; 1 MB is 1,048,576 bytes, rounded up. */
export function bytesWords(bytes: number): string {
  if (bytes < 1_024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const megabytes = bytes / 1_048_576;
  if (megabytes < 1) return `${Math.ceil(bytes / 1_024).toLocaleString('en-US')} kB`;
  const most = megabytes < 10 ? 1 : 0;
  const up = Math.ceil(megabytes * 10 ** most) / 10 ** most;
  return `${up.toLocaleString('en-US', { maximumFractionDigits: most })} MB`;
}

/** What is said of a file that is larger than it may be; `most` in words. */
export function tooLargeSentence(most: string): string {
  return `This file is larger than ${most}. Make it smaller, or attach its parts.`;
}
