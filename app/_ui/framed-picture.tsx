import { loadResize } from './resize';

/**
 * A picture in a list, in a box that it fills: nothing moves when it comes, or never does. What
 * stands `behind` it is seen until then.
 */
export async function FramedPicture({
  source,
  sizes,
  behind = '',
  first = false,
}: {
  source: string;
  /** As the attribute of that name has it. */
  sizes: string;
  behind?: string;
  /** Whether readers see it at once. */
  first?: boolean;
}) {
  const resize = await loadResize(sizes);
  return (
    <div className="framed" data-behind={behind || undefined}>
      <img
        src={source}
        {...resize(source)}
        alt=""
        loading={first ? undefined : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
        referrerPolicy="no-referrer"
      />
    </div>
  );
}
