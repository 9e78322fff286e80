// UTF-8 on our side, UTF-16 on the side of Windows.
#pragma once

#include <string>
#include <string_view>

namespace cairn::platform {

std::wstring wide_of(std::string_view utf8);
std::string utf8_of(std::wstring_view wide);

}  // namespace cairn::platform
