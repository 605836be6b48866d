/**
 * Receives the port that the reader of the page around this frame hands over. A page that has put
 * the frame there by itself can send anything here, but does not know the key.
 *
 * @param ask gives the key, from the service, which asks the reader; null where that knows no such frame.
 * @returns null for a frame that is a stranger's.
 */
export async function receivePort(ask: () => Promise<string | null>): Promise<MessagePort | null> {
  const received = new Map<unknown, MessagePort>();
  let arrived = () => {};
  const listen = ({ data, ports: [port] }: MessageEvent<unknown>) => {
    // The first with a key is the reader's: nobody else can have it.
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
