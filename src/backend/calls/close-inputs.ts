import { type AnyContractRouter, ContractProcedure, isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { closed } from '../../contract/schemas/closed.ts';

/** The contract with every input closed: a field that no call knows is refused, not dropped. */
export function closeInputs<Router extends AnyContractRouter>(router: Router): Router {
  // Every procedure is rebuilt with the same input and output; the compiler sees only the routers.
  return closeRouter(router) as Router;
}

function closeRouter(router: AnyContractRouter): AnyContractRouter {
  if (!isContractProcedure(router)) {
    return Object.fromEntries(
      Object.entries(router).map(([key, part]) => [key, closeRouter(part)]),
    );
  }
  const definition = router['~orpc'];
  const { inputSchema } = definition;
  if (!(inputSchema instanceof z.ZodType)) return router;
  return new ContractProcedure({ ...definition, inputSchema: closedWhenCalled(inputSchema) });
}

/** Closed at its first use: most calls are not made in a run of the command line. */
function closedWhenCalled(schema: z.ZodType): z.ZodType {
  return z.lazy(() => closed(schema));
}
