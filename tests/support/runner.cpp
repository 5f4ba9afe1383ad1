// The test framework itself is compiled here, once for all programs.
#define CATCH_CONFIG_RUNNER
#include "tests/support/runner.h"
#include "tests/support/catch.h"

namespace motcua {

int runTests(int argc, char **argv) { return Catch::Session().run(argc, argv); }

} // namespace motcua
