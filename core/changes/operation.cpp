#include "core/changes/operation.h"

namespace etabli {

Operation Operation::single(Register target, Value value, qint64 stamp, QString author)
{
    Operation operation;
    operation.target = std::move(target);
    operation.stamp = stamp;
    operation.author = author;
    operation.candidates.push_back({std::move(value), stamp, std::move(author)});
    return operation;
}

} // namespace etabli
