//! Where a field was tried in vain, so that a run of bytes isn't searched anew from each byte in it.
//!
//! A word, a host or an endpoint ends somewhere in the run of bytes that it can consist of. If nothing that could end it
//! there has what must follow, that is so for a longer one in the same run too: only what is new needs a look.

use super::fit::{Fit, Goal};
use super::region::Room;
use super::{Kind, Span, State, reach, skip};
use crate::scan;

/// How many fields of a shape are remembered.
const FIELDS: usize = 4;

/// A field that was tried in vain.
#[derive(Clone, Copy)]
struct Tried {
    span: &'static Span,
    goal: (u8, usize),
    /// Where the value began.
    from: usize,
    /// The end of the run of bytes around it.
    run: usize,
}

/// The fields of a shape that were tried in vain.
#[derive(Clone, Copy, Default)]
pub(super) struct Trials([Option<Tried>; FIELDS]);

impl Fit<'_> {
    /// The room of a bounded field behind `state`, and where in it the rest was not yet looked for: below that place.
    /// None where all of it was.
    pub(super) fn fresh_room(
        &self,
        span: &'static Span,
        state: State,
        goal: Goal,
    ) -> Option<(Room, Option<usize>)> {
        let start = skip(self.text, state.at);
        let tried = self.tried.0[span.field.slot % FIELDS].filter(|tried| {
            core::ptr::eq(tried.span, span)
                && tried.goal == key(goal)
                && start < tried.run
        });
        let Some(Tried { from, run, .. }) = tried else {
            return Some((self.room(span, state), None));
        };
        if start >= from {
            return None;
        }
        let near = reach(span.field.kind, &self.text[start..from]);
        if near < from - start {
            return Some((self.room(span, state), None));
        }
        Some((self.room_up_to(span, state, start, run), Some(from)))
    }

    /// Remembers that nothing follows a field in its room.
    pub(super) fn tried_in_vain(&mut self, room: &Room, goal: Goal, again: bool) {
        // Brackets around nothing are no value, and with a byte more in front they are.
        if scan::hollow(&self.text[room.start..room.most]) > 0 {
            return;
        }
        let bounded = room.span.field.kind != Kind::Endpoint;
        if again || bounded || self.is_one_run(room) {
            self.tried.0[room.span.field.slot % FIELDS] = Some(Tried {
                span: room.span,
                goal: key(goal),
                from: room.start,
                run: room.most,
            });
        }
    }

    /// Whether an endpoint has no port that blanks set off: such a one depends on where the host begins.
    fn is_one_run(&self, room: &Room) -> bool {
        let text = &self.text[room.start..room.most];
        let digits = text.iter().rev().take_while(|byte| byte.is_ascii_digit()).take(5);
        let before = &text[..text.len() - digits.count()];
        let spaced = matches!(before, [.., b' ' | b'\t'] | [.., b' ' | b'\t', b':']);
        let behind = self.text.get(skip(self.text, room.most));
        let goes_on = text.ends_with(b":") && behind.is_some_and(u8::is_ascii_digit);
        !spaced && !goes_on && behind != Some(&b':')
    }
}

/// What tells goals apart within a shape.
fn key(goal: Goal) -> (u8, usize) {
    match goal {
        Goal::End => (0, 0),
        Goal::Before(_, place) => (1, place),
        Goal::At(_, _, until) => (2, until),
        Goal::Anywhere => (3, 0),
    }
}
