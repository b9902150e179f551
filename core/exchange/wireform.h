#pragma once

namespace etabli::wireform {

// The numbers of the form described in wire.h, shared by writer and reader.
enum Item : int { StreamItem = 0, NameItem = 1, RecordItem = 2, OperationItem = 3 };
enum Flag : int { Personal = 1, HasElement = 2, HasContext = 4, Extended = 8 };

} // namespace etabli::wireform
