#!/usr/bin/env node
/** The `evalwire` command. Each subcommand is a file next to this one; `command.ts` says how to add one. */
import module from 'node:module';
import { runCommandLine } from './dispatch.ts';

module.enableCompileCache?.();
process.exitCode = await runCommandLine(process.argv.slice(2));
