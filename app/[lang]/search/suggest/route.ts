import { listSuggestions, MAX_QUERY_LENGTH } from '@/lib/archive';

/** What a query that is being typed may become: a list of texts, as JSON. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ lang: string }> },
): Promise<Response> {
  const query = new URL(request.url).searchParams.get('q') ?? '';
  const found = await listSuggestions((await params).lang, query.slice(0, MAX_QUERY_LENGTH));
  return Response.json(found, { headers: { 'cache-control': 'public, max-age=60' } });
}
