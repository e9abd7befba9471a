package org.firsthand.group;

import java.util.List;

/// A story with the profiles of its articles, in order of id.
record StoryMembers(Story story, List<Profile> members) {

    StoryMembers {
        members = List.copyOf(members);
    }
}
