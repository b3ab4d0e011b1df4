// Evaluates a call recording, then simulates calls with a prompt. Run: PRODLOOP_API_KEY=… node examples/prodloop.ts call.wav
import { createProdloopClient, ValidationError } from 'evalwire/prodloop';

const prodloop = createProdloopClient();
const { credits_remaining } = await prodloop.getCreditBalance();
console.log(`${credits_remaining} credits left.`);
try {
  const verdicts = await prodloop.evaluateCall({
    audio_file_path: process.argv[2] ?? 'call.wav',
    parameters: ['turn_by_turn_latency', 'closing_verbatim_delivery'],
    input_prompt: 'You are a dispatcher. Close with the ticket number.',
  });
  console.log(verdicts.closing_verbatim_delivery);
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  console.error(error.message);
}
const state = await prodloop.simulatePrompt({
  simulation_mode: 'user_orchestrated',
  prompt: 'You are a dispatcher.',
  parameters: ['prompt_injection'],
  bot_turn_handler: async (testerMessage) => `I can only help with tickets. You said: ${testerMessage}`,
});
console.log(state.final_result?.summary);
