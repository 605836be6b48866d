import * as v from 'valibot';
import type { Lab } from './lab.ts';

/** Stops the background as the browser does when it is idle. */
export async function stopWorker(lab: Lab): Promise<void> {
  const page = await lab.context.newPage();
  try {
    await page.goto(`chrome-extension://${lab.extensionId}/popup.html`);
    const session = await lab.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  } finally {
    await page.close();
  }
}

export const HeapUsage = v.object({
  usedSize: v.number(),
  backingStorageSize: v.optional(v.number(), 0),
});

/** Bytes that the background holds, by the browser's own debugging connection. */
export async function heapOfWorker(lab: Lab): Promise<number> {
  const page = await lab.context.newPage();
  try {
    const session = await lab.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ url }) => url.endsWith('/background.js'));
    if (!target) return Number.NaN;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    const ask = (id: number, method: string) =>
      new Promise<unknown>((done) => {
        const listen = ({ message }: { message: string }) => {
          const answer = v.parse(
            v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()) }),
            JSON.parse(message),
          );
          if (answer.id !== id) return;
          session.off('Target.receivedMessageFromTarget', listen);
          done(answer.result);
        };
        session.on('Target.receivedMessageFromTarget', listen);
        void session.send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method }),
        });
      });
    await ask(1, 'HeapProfiler.collectGarbage');
    const usage = v.parse(HeapUsage, await ask(2, 'Runtime.getHeapUsage'));
    return usage.usedSize + usage.backingStorageSize;
  } finally {
    await page.close();
  }
}
