import { createProdloopClient } from 'evalwire/prodloop';

// Without this, `next build` would call the service once and keep its answer.
export const dynamic = 'force-dynamic';

export async function GET() {
  const { credits_remaining } = await createProdloopClient().getCreditBalance();
  return Response.json({ credits_remaining });
}
