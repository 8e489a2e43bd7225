import { z } from 'zod';
import { field } from '../field';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Fields that hold fields, each of which is written as `fields` are. */
export function nestedIn(fields: z.ZodType) {
  const map = z.lazy(() => fields);
  const target = z.looseObject({
    path: scalar.optional(),
    kind: scalar.optional(),
    lang: scalar.optional(),
  });
  const given = z.intersection(map, z.looseObject({ target: target.optional() }));
  return {
    params: field(
      { written: z.union([map, scalar, z.array(z.unknown())]) },
      ['Parameters', 'More fields; each counts where the top says nothing.'],
      ['参数', '更多字段；顶层没有写的才用这里的。'],
      { toc: true },
    ),
    cascade: field(
      { written: z.union([given, z.array(z.union([given, scalar])), scalar]) },
      [
        'For all below',
        'In an `_index` file: fields for all articles in its folder; `target` narrows them.',
      ],
      ['下传字段', '写在 `_index` 文件里：给文件夹内所有文章的字段；`target` 限定范围。'],
      { toc: true },
      [{ target: { kind: 'page' }, toc: true }],
    ),
  };
}
