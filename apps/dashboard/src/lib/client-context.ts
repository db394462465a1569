import { createClient, type Client } from "@nqpf/client";
import { createContext, useContext } from "react";

/** The API that serves this page. */
export const sameOriginClient = createClient("");

export const ClientContext = createContext<Client>(sameOriginClient);

export function useClient(): Client {
  return useContext(ClientContext);
}
