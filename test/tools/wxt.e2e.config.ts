import { defineConfig } from "wxt";
import product from "../../wxt.config.ts";

/**
 * The shipped build with one difference: loopback is granted at install, because a browser test has nobody to click a
 * permission prompt (design.md §5). A mode of its own would also bundle the development half of React.
 */
export default defineConfig({
  ...product,
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}-e2e",
  manifest: async (env) => {
    const shipped =
      typeof product.manifest === "function" ? await product.manifest(env) : await product.manifest;
    return {
      ...shipped,
      host_permissions: [...(shipped?.host_permissions ?? []), "http://127.0.0.1/*", "http://localhost/*"],
    };
  },
});
