import path from "node:path";
import { describe, expect, it, vi } from "vitest";

vi.mock("electron", () => ({ BrowserWindow: class {}, shell: { openExternal: vi.fn() } }));

const { resolveAssetPath } = await import("../../electron/main/resolve-asset-path.ts");
const { checkSender, isOurs } = await import("../../electron/main/sender.ts");
const { isWebLink } = await import("../../electron/main/navigation.ts");
const { isPermitted } = await import("../../electron/main/permissions.ts");
const { webPreferences } = await import("../../electron/main/window.ts");
const { contentSecurityPolicy } = await import("../../electron/transports/content-security-policy.ts");

describe("the window's files", () => {
  const root = path.resolve("/srv/renderer");
  it("resolves what lies under the root", () => {
    expect(resolveAssetPath(root, "epreuve://app/")).toBe(path.join(root, "index.html"));
    expect(resolveAssetPath(root, "epreuve://app/assets/a.js?v=1")).toBe(path.join(root, "assets", "a.js"));
  });
  it.each([
    "epreuve://app/../renderer-evil/x",
    "epreuve://app/%2e%2e/renderer-evil/x",
    "epreuve://app/..%2f..%2fetc/passwd",
    "epreuve://app/a%00.js",
    "epreuve://app/..%5c..%5cetc",
    "epreuve://other/index.html",
    "epreuve://app/%E0%A4%A",
    "not an address",
  ])("never leaves it: %s", (url) => {
    const file = resolveAssetPath(root, url);
    expect(file === undefined || file.startsWith(root + path.sep)).toBe(true);
  });
});

describe("who may talk to the main process", () => {
  const frame = (url: string, parent: object | null) => ({ url, parent }) as Parameters<typeof checkSender>[0];
  it("our main frame only", () => {
    expect(() => checkSender(frame("epreuve://app/index.html", null))).not.toThrow();
    expect(() => checkSender(frame("epreuve://app/index.html", {}))).toThrow();
    expect(() => checkSender(frame("https://example.org/", null))).toThrow();
    expect(() => checkSender(frame("", null))).toThrow();
    expect(() => checkSender(null)).toThrow();
  });
  it("is not fooled by look-alikes", () => {
    expect(isOurs("epreuve://app.evil/")).toBe(false);
    expect(isOurs("https://evil/?epreuve://app/")).toBe(false);
  });
});

describe("the rest of the checklist", () => {
  it("keeps page and machine apart", () => {
    expect(webPreferences("/p.cjs")).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
    });
  });
  it("opens web links only", () => {
    expect(isWebLink("https://example.org/a")).toBe(true);
    for (const url of ["file:///etc/passwd", "javascript:alert(1)", "smb://x", "", "epreuve://app/"])
      expect(isWebLink(url)).toBe(false);
  });
  it("refuses permissions that are not in the table, and everything to strangers", () => {
    expect(isPermitted("clipboard-sanitized-write", true)).toBe(true);
    expect(isPermitted("clipboard-sanitized-write", false)).toBe(false);
    for (const permission of ["media", "geolocation", "notifications", "clipboard-read", "toString"])
      expect(isPermitted(permission, true)).toBe(false);
  });
  it("has a policy without eval, remote scripts or framing", () => {
    const policy = contentSecurityPolicy();
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
