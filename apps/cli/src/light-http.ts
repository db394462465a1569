/**
 * Request, Response and Headers as far as the routes use them within this process. Node's own take 40 ms to load, more
 * than the routes take to answer, and bring streams and sockets that no request in this process needs.
 */
class LightHeaders {
  readonly #values = new Map<string, string>();

  constructor(init: Iterable<readonly [string, string]> | Record<string, string> = {}) {
    const entries = Symbol.iterator in init ? init : Object.entries(init);
    for (const [name, value] of entries) this.set(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }

  delete(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  entries(): IterableIterator<[string, string]> {
    return this.#values.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}

class LightRequest {
  readonly method = "GET";
  readonly url: string;
  /** With an id of its own the request needs no random one. */
  readonly headers = new LightHeaders({ "x-request-id": "local" });

  constructor(url: string) {
    this.url = url;
  }
}

interface ResponseParts {
  readonly status?: number;
  readonly headers?: ConstructorParameters<typeof LightHeaders>[0];
}

class LightResponse {
  readonly body: string | null;
  readonly status: number;
  readonly headers: LightHeaders;

  constructor(body: string | null, { status = 200, headers }: ResponseParts = {}) {
    this.body = body;
    this.status = status;
    this.headers = new LightHeaders(headers);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  async text(): Promise<string> {
    return this.body ?? "";
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** Asks routes in this process. To be called before they are loaded, since they take the classes as they find them. */
export function lightHttp(): (routes: { readonly fetch: Fetch }, url: string) => Promise<Response> {
  for (const [name, value] of Object.entries({
    Headers: LightHeaders,
    Request: LightRequest,
    Response: LightResponse,
  }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  // safe: the light request has all that the routes read of one; every command's transcript goes through it.
  return async (routes, url) => routes.fetch(new LightRequest(url) as unknown as Request);
}
