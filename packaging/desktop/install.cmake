# Where the desktop finds the program, its icon and its archives (double click on a .etabli). Used by
# `cmake --install`, which a package is made from; nothing is put in the person's folders by hand.
include(GNUInstallDirs)
install(TARGETS etabli etabli-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES packaging/desktop/etabli.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/desktop/etabli.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES packaging/desktop/etabli-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME etabli.xml)
