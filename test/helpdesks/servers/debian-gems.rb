# Debian's gems have no folder of their own; Bundler 2.3.27 takes such a gem for deleted, and installing Redmine's package
# failed on it ("Could not find racc-1.6.2.gem for installation"). It came with ruby3.1 3.1.7-1~deb12u2 of 2026-11-20.
Gem::Specification.prepend(Module.new { def deleted_gem? = false })
