/** Before each file of tests: a busy computer may take its time; what never comes is still found missing. */
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 20_000 });
