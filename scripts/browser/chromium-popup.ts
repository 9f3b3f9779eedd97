/**
 * The popup as the toolbar opens it, with the access to the page that the click gives. Playwright does not see
 * popups, so it is driven through the debugger's own protocol.
 */
import type { Browser, CDPSession } from 'playwright';
import { type DrivenPopup, until } from './driver.ts';

interface TargetInfo {
  targetId: string;
  url: string;
}

/** Clicks the extension's toolbar button on the tab that shows `url`. */
export async function openToolbarPopup(browser: Browser, extensionId: string, url: string): Promise<DrivenPopup> {
  const session = await browser.newBrowserCDPSession();
  const targets = async (type: string): Promise<TargetInfo[]> =>
    (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  const tab = (await targets('tab')).find((target) => target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  await send(session, 'Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const isPopup = (target: TargetInfo) => target.url === `chrome-extension://${extensionId}/popup.html`;
  const popup = await until(async () => (await targets('page')).find(isPopup), 'the popup');
  const page = await attach(session, popup.targetId);
  return {
    evaluate: async <T>(expression: string) => {
      const { result } = await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return (result as { value: T }).value;
    },
    async click(x, y) {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await page('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async type(text) {
      await page('Input.insertText', { text });
    },
    isOpen: async () => (await targets('page')).some((target) => target.targetId === popup.targetId),
  };
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Commands to a target that Playwright has no session for, as messages within the browser's session. */
async function attach(session: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result = {} } = JSON.parse(message) as { id: number; result?: Record<string, unknown> };
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, resolve);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}

/** Playwright's list of commands is older than the browser's. */
function send(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session.send as unknown as (method: string, params: object) => Promise<unknown>).call(
    session,
    method,
    params,
  );
}
