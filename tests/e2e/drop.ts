import type { Page } from "@playwright/test";

/** Drops a file on the window, as from a folder beside it. */
export async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], fileName));
      return data;
    },
    [name, bytes.toString("base64")] as const,
  );
  await page.locator(".app").dispatchEvent("drop", { dataTransfer: transfer });
}
