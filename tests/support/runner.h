#pragma once

namespace motcua {

/// Runs the test cases linked into the program and gives its exit code. An application object of
/// the kind they want exists by then.
int runTests(int argc, char **argv);

} // namespace motcua
