/** Loads what a client loads with its first failure, wait and iteration: fake timers do not wait for that. Import it in tests with fake timers. */
import '../../src/core/failures.ts';
import '../../src/core/pages.ts';
import '../../src/core/poll.ts';
