#include <windows.h>

#include "platform/paths.h"
#include "platform/windows_text.h"

namespace cairn::platform {
namespace {

Result<env::Path> folder_in(const EnvironmentLookup& environment, const std::string& name) {
  const auto value = environment(name);
  if (!value) return fail(ErrorCode::not_found, name + " is not set");
  env::Path path(wide_of(*value));
  if (!path.is_absolute()) return fail(ErrorCode::invalid, name + " is not an absolute path");
  return path;
}

}  // namespace

std::optional<std::string> environment_variable(const std::string& name) {
  const std::wstring wide_name = wide_of(name);
  std::wstring value(256, L'\0');
  while (true) {
    const DWORD length =
        GetEnvironmentVariableW(wide_name.c_str(), value.data(), static_cast<DWORD>(value.size()));
    if (length == 0) return std::nullopt;
    const bool whole = length < value.size();
    value.resize(length);
    if (whole) return utf8_of(value);
  }
}

Result<UserFolders> user_folders(const EnvironmentLookup& environment) {
  TRY(const auto home, folder_in(environment, "USERPROFILE"));
  TRY(const auto local, folder_in(environment, "LOCALAPPDATA"));
  const env::Path cairn = local / "Cairn";
  return UserFolders{.home = home, .data = cairn, .config = cairn};
}

Result<env::Path> runtime_folder(const EnvironmentLookup& environment) {
  TRY(const auto local, folder_in(environment, "LOCALAPPDATA"));
  return local / "Temp" / "Cairn";
}

}  // namespace cairn::platform
