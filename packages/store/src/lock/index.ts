export { StoreInUse, type StoreOwner } from "../errors.ts";
export { hasStore } from "../folder.ts";
export { ownerOf } from "./owner-of.ts";
