# What the desktop app brings with it. Included where the app is built.
set(id io.github.cairn.Cairn)
set(resources ${PROJECT_SOURCE_DIR}/resources)
# Of the day that the version was released, so that the same sources give the same files.
set(CAIRN_RELEASE_DATE 2026-11-22)

install(TARGETS cairn-desktop
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
  BUNDLE DESTINATION .)

if(WIN32)
  set(CAIRN_PROGRAM "${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/cairn-desktop.exe")
  cmake_path(NATIVE_PATH CAIRN_PROGRAM CAIRN_REG_PROGRAM)
  string(REPLACE "\\" "\\\\" CAIRN_REG_PROGRAM "${CAIRN_REG_PROGRAM}")
  configure_file(windows/cairn.reg.in windows/cairn.reg @ONLY NEWLINE_STYLE CRLF)
  configure_file(windows/cairn.nsi.in windows/cairn.nsi @ONLY)
  configure_file(windows/cairn-desktop.rc.in windows/cairn-desktop.rc @ONLY)
  target_sources(cairn-desktop PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/windows/cairn-desktop.rc)
elseif(APPLE)
  configure_file(macos/Info.plist.in macos/Info.plist @ONLY)
  set_target_properties(cairn-desktop PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/macos/Info.plist)
  target_sources(cairn-desktop PRIVATE ${resources}/cairn.icns)
  set_source_files_properties(${resources}/cairn.icns TARGET_DIRECTORY cairn-desktop
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
else()
  set(share ${CMAKE_INSTALL_DATADIR})
  set(icons ${share}/icons/hicolor)
  # Software centres fetch the pictures from where a package's maker has put resources/screenshots.
  set(CAIRN_SCREENSHOTS_URL "" CACHE STRING "The address of the folder with the screenshots")
  set(CAIRN_SCREENSHOTS "")
  if(CAIRN_SCREENSHOTS_URL)
    set(type " type=\"default\"")
    foreach(name downloads library shared)
      string(APPEND CAIRN_SCREENSHOTS
        "    <screenshot${type}><image>${CAIRN_SCREENSHOTS_URL}/${name}.png</image></screenshot>\n")
      set(type "")
    endforeach()
    set(CAIRN_SCREENSHOTS "  <screenshots>\n${CAIRN_SCREENSHOTS}  </screenshots>\n")
  endif()
  configure_file(linux/${id}.metainfo.xml.in linux/${id}.metainfo.xml @ONLY)
  install(FILES linux/${id}.desktop DESTINATION ${share}/applications)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/linux/${id}.metainfo.xml DESTINATION ${share}/metainfo)

  install(FILES ${resources}/cairn.svg RENAME ${id}.svg DESTINATION ${icons}/scalable/apps)
  install(FILES ${resources}/icons/tray-normal.svg RENAME ${id}-symbolic.svg
    DESTINATION ${icons}/symbolic/apps)
  foreach(side 16 22 24)
    install(FILES ${resources}/cairn-small.svg RENAME ${id}.svg
      DESTINATION ${icons}/${side}x${side}/apps)
  endforeach()

  install(FILES linux/kde-servicemenu.desktop RENAME ${id}.share.desktop
    DESTINATION ${share}/kio/servicemenus)
  install(FILES linux/cairn.nemo_action RENAME ${id}.share.nemo_action
    DESTINATION ${share}/nemo/actions)
  install(FILES linux/thunar-sendto.desktop RENAME ${id}.share.desktop
    DESTINATION ${share}/Thunar/sendto)
  install(FILES linux/file-manager-action.desktop RENAME ${id}.share.desktop
    DESTINATION ${share}/file-manager/actions)
  install(PROGRAMS linux/share-with-cairn DESTINATION ${share}/cairn/file-manager)
endif()
