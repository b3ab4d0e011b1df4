import { ApiError, createProdloopClient } from 'evalwire/prodloop';

export async function POST(request) {
  const recording = (await request.formData()).get('recording');
  if (!(recording instanceof Blob))
    return Response.json({ error: 'Send the recording as "recording".' }, { status: 400 });
  try {
    const verdicts = await createProdloopClient().evaluateCall({
      audio_file: recording,
      parameters: ['turn_by_turn_latency', 'closing_verbatim_delivery'],
      input_prompt: 'You are a dispatcher. Close with the ticket number.',
    });
    return Response.json(verdicts);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return Response.json({ error: error.message }, { status: 502 });
  }
}
