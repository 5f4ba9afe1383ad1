#include "app/platform/printers/bytechannel.h"

#include <sys/ioctl.h>

namespace motcua {

int unsentBytes(int descriptor)
{
    int count = 0;
    return ::ioctl(descriptor, TIOCOUTQ, &count) == 0 ? count : 0;
}

} // namespace motcua
