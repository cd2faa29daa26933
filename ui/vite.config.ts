import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The folder above, whose `assets/locales` the screen reads its words from. */
const project = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { port: 5173, strictPort: true, fs: { allow: [project] } },
  build: {
    // The oldest engines the window runs in: WebKitGTK 2.50 and an evergreen WebView2.
    target: ["safari18", "edge120"],
    // Inlined modules would need `script-src data:`; the window allows its own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
