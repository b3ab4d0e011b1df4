/** Loads what a client loads with its first failure, wait and iteration: fake timers do not wait for that. Import it in tests with fake timers. */
import '../../src/core/failures.ts';
import '../../src/core/pages.ts';
import '../../src/core/poll.ts';
import '../../src/core/log.ts';
import '../../src/mutagent/describe-reply.ts';
import '../../src/prodloop/describe-reply.ts';
import '../../src/promptic/describe-reply.ts';
import '../../src/ptm/describe-reply.ts';
import '../../src/ptm/evaluation.ts';
import '../../src/vijil/describe-reply.ts';
import '../../src/vijil/evaluate.ts';
