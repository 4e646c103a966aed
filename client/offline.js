// Keeps the web app itself for when there is no network: whoever takes attendance may load the page anew in a cellar.
// It keeps files of ours only, never an answer of the API, and is asked for by the attendance sheet alone.
const NAME = "samverka-{{version}}";
const FILES = {{files}};
const PAGE = "/";
const PATIENCE = 5000;
const NOT_OURS = /^\/(api|oauth|swagger-ui|problems|\.well-known)(\/|$)/;

async function fill() {
  const cache = await caches.open(NAME);
  await cache.addAll([PAGE, ...FILES]);
  await self.skipWaiting();
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("samverka-") && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(path) {
  const cache = await caches.open(NAME);
  return cache.match(path, { ignoreVary: true });
}

// The newest page when the server answers, the kept one when it does not.
async function page(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.status < 500) return answer;
  } catch {
    // There is no network.
  }
  return (await kept(PAGE)) ?? Response.error();
}

async function file(path, request) {
  return (await kept(path)) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("fetch", (event) => {
  const request = event.request;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || NOT_OURS.test(pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(pathname, request));
});
