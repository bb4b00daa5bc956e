/** d3-geo, which comes as scripts that share a global name. */

let loading = null;

/** @returns {Promise<Object>} */
export function geo() {
  loading ??= script('d3-array/3.2.4/dist/d3-array.min.js')
    .then(() => script('d3-geo/3.1.1/dist/d3-geo.min.js'))
    .then(() => globalThis.d3);
  return loading;
}

function script(path) {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = new URL(`../../webjars/${path}`, import.meta.url);
    element.onload = resolve;
    element.onerror = () => {
      loading = null;
      element.remove();
      reject(new Error(`${path} did not load`));
    };
    document.head.append(element);
  });
}
