// Rules that the linter has none for; redocly.yaml turns them on. What each is for stands in specs/README.md.

import { descriptionPeriod } from "./description-period.ts";
import { discriminatorMapping } from "./discriminator-mapping.ts";
import { namedExamples } from "./named-examples.ts";
import { operationFacts } from "./operation-facts.ts";
import { operationName } from "./operation-name.ts";
import { consistentQueryStyle, explicitQueryStyle } from "./query-style.ts";

export default function specRules() {
  return {
    id: "specs",
    rules: {
      oas3: {
        "consistent-query-style": consistentQueryStyle,
        "description-period": descriptionPeriod,
        "discriminator-mapping": discriminatorMapping,
        "explicit-query-style": explicitQueryStyle,
        "named-examples": namedExamples,
        "operation-facts": operationFacts,
        "operation-name": operationName,
      },
    },
  };
}
