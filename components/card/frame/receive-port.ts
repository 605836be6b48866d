/**
 * Receives the port from the reader in the embedding page. A page that embedded this
 * frame itself can send any message, but does not know the key.
 *
 * @param ask gets the key from the background, which asks the reader; null if the
 *   reader has no such frame.
 * @returns null if somebody else embedded this frame.
 */
export async function receivePort(ask: () => Promise<string | null>): Promise<MessagePort | null> {
  const received = new Map<unknown, MessagePort>();
  let arrived = () => {};
  const listen = ({ data, ports: [port] }: MessageEvent<unknown>) => {
    // The first message with the key is the reader's: nobody else has it.
    if (port && !received.has(data)) received.set(data, port);
    arrived();
  };
  window.addEventListener('message', listen);
  try {
    const key = await ask();
    if (key === null) return null;
    for (;;) {
      const port = received.get(key);
      if (port) return port;
      await new Promise<void>((done) => {
        arrived = done;
      });
    }
  } finally {
    window.removeEventListener('message', listen);
  }
}
