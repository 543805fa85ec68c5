/**
 * Meetings of the network and of the services, what they decided, and the time limits they have to keep.
 * Start with {@link org.threecolumns.model.meeting.NetworkMeeting}.
 */
package org.threecolumns.model.meeting;
