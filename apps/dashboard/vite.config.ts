import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

const api = process.env["NQPF_API"] ?? "http://127.0.0.1:8787";

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ["@nqpf/source", ...defaultClientConditions] },
  server: { host: "127.0.0.1", proxy: { "/v1": api, "/healthz": api, "/openapi.json": api } },
  worker: { format: "es" },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What many pages share comes in one file: thirty small ones take a slow machine longer.
        codeSplitting: {
          groups: [{ name: "shared", test: /src[\\/](ui|ledger|lib)[\\/]/, minShareCount: 6 }],
        },
      },
    },
  },
});
