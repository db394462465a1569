#!/usr/bin/env node
import "../dist/nqpf.js";
