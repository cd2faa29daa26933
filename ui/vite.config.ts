import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The folder above, whose `assets/locales` the screen reads its words from. */
const project = fileURLToPath(new URL("..", import.meta.url));

/**
 * Has the lock screen's files fetched as soon as the page is read, not when the first script asks for them; below
 * what the first frame shows, so that it is not kept waiting for them.
 */
function fetchedAhead(): Plugin {
  const tag = (file: string): HtmlTagDescriptor => {
    const kind = file.endsWith(".css") ? { rel: "preload", as: "style" } : { rel: "modulepreload" };
    return { tag: "link", attrs: { ...kind, crossorigin: true, href: `/${file}` }, injectTo: "body" };
  };
  return {
    name: "fetched-ahead",
    transformIndexHtml: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /\/begin-/.test(file))
        .map(tag),
  };
}

export default defineConfig({
  plugins: [react(), fetchedAhead()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { port: 5173, strictPort: true, fs: { allow: [project] } },
  build: {
    // The oldest engines the window runs in: WebKitGTK 2.50 and an evergreen WebView2.
    target: ["safari18", "edge120"],
    // Inlined modules would need `script-src data:`; the window allows its own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // Each file costs a turn: one asks the program for its state, one draws the lock screen.
        codeSplitting: {
          groups: [
            { name: "ask", test: /\/src\/ipc\/commands\.ts$|vite\/preload-helper/, priority: 2 },
            { name: "begin", test: /\/src\/app\/begin\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testPatience.ts"],
    testTimeout: 60_000,
  },
});
