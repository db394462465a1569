export { hasStore, ownerOf, StoreInUse, type StoreOwner } from "@nqpf/store/lock";
