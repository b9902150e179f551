#include "core/changes/erasure.h"

#include "core/domain/recordtype.h"

namespace etabli {

bool mayBeErased(QStringView type)
{
    return type == u"contact" || type == u"catalyst" || type == u"attachment" || !recordType(type);
}

Operation withoutValues(const Operation &operation)
{
    Operation header = operation;
    header.candidates = {{Value(), operation.stamp, operation.author}};
    header.coverage.clear();
    if (!Id::fromString(header.target.element))
        header.target.element.clear();
    return header;
}

} // namespace etabli
