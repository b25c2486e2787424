//! Blocks of lines on their way: read, worked on by one thread or several, and handed on in order.
//!
//! A fixed number of jobs goes round, from the reader to the workers in turn, from them in the same turn to the sink, and
//! back to the reader. So the order is kept without sorting, and memory is bounded.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use clap::{Arg, ArgMatches, value_parser};

use crate::input::{Block, Blocks, Broken, Input, unpacked};
use crate::progress::Progress;

/// What a command makes of lines.
pub trait Work: Sync {
    /// What comes of the lines of a block. The sink leaves it as good as new, but for what it has allocated.
    type Made: Default + Send;

    /// Works on the next lines of an input.
    fn block(&self, input: &str, block: &Block, made: &mut Self::Made);
}

/// Where that goes.
pub trait Sink<M> {
    fn take(&mut self, made: &mut M) -> io::Result<()>;

    /// Brings out what was taken, before something else is said.
    fn flush(&mut self) -> io::Result<()>;
}

/// The number of threads, as an argument of a command.
pub fn jobs() -> Arg {
    Arg::new("jobs")
        .long("jobs")
        .short('j')
        .value_name("N")
        .help("Work on N threads, 0 for as many as there are processors; the output stays the same")
        .default_value("1")
        .value_parser(value_parser!(u8))
}

/// The number of threads that was asked for.
pub fn jobs_of(args: &ArgMatches) -> usize {
    match args.get_one::<u8>("jobs") {
        Some(0) => thread::available_parallelism().map_or(1, Into::into),
        Some(&jobs) => jobs.into(),
        None => 1,
    }
}

/// A block, what is made of it, and what is wrong with the input behind it.
struct Job<'a, M> {
    input: &'a Input,
    block: Block,
    fault: Option<String>,
    made: M,
}

impl<'a, M: Default> Job<'a, M> {
    fn new(input: &'a Input) -> Self {
        Self {
            input,
            block: Block::new(),
            fault: None,
            made: M::default(),
        }
    }

    fn work(&mut self, work: &impl Work<Made = M>) {
        work.block(self.input.name(), &self.block, &mut self.made);
    }

    /// Hands on what was made. True if the input can't be read.
    fn deliver(
        &mut self,
        sink: &mut impl Sink<M>,
        progress: &Progress,
    ) -> io::Result<bool> {
        sink.take(&mut self.made)?;
        let Some(fault) = self.fault.take() else {
            return Ok(false);
        };
        sink.flush()?;
        progress.complain(&format!("{}{fault}", self.input.name()));
        Ok(true)
    }
}

/// Runs the lines of all inputs through the work into the sink. Gives the number of inputs that couldn't be read to
/// their end; an error is one of the sink.
pub fn run<W: Work>(
    inputs: &[Input],
    jobs: usize,
    progress: &Progress,
    work: &W,
    sink: &mut impl Sink<W::Made>,
) -> io::Result<usize> {
    let Some(first) = inputs.first() else {
        return Ok(0);
    };
    let mut unread = 0;
    if jobs > 1 {
        return parallel(first, inputs, jobs, progress, work, sink);
    }
    read(inputs, progress, Job::new(first), |mut job| {
        job.work(work);
        unread += usize::from(job.deliver(sink, progress)?);
        Ok(job)
    })?;
    Ok(unread)
}

fn parallel<W: Work>(
    first: &Input,
    inputs: &[Input],
    jobs: usize,
    progress: &Progress,
    work: &W,
    sink: &mut impl Sink<W::Made>,
) -> io::Result<usize> {
    // Each worker has one job in hand and one waiting, and the sink has one of each.
    let (free, freed) = channel();
    for _ in 0..3 * jobs {
        free.send(Job::new(first)).map_err(|_| gone())?;
    }
    // What the sink holds goes with it, so that a failed sink ends the other threads.
    thread::scope(move |scope| {
        let (mut to_workers, mut from_workers) = (Vec::new(), Vec::new());
        for _ in 0..jobs {
            let (to_worker, todo): (Sender<Job<'_, W::Made>>, Receiver<_>) = channel();
            let (done, from_worker) = channel();
            to_workers.push(to_worker);
            from_workers.push(from_worker);
            scope.spawn(move || {
                for mut job in todo {
                    job.work(work);
                    if done.send(job).is_err() {
                        break;
                    }
                }
            });
        }
        scope.spawn(move || {
            let mut turn = to_workers.iter().cycle();
            let job = freed.recv().map_err(|_| gone())?;
            read(inputs, progress, job, |job| {
                let worker = turn.next().ok_or_else(gone)?;
                worker.send(job).map_err(|_| gone())?;
                freed.recv().map_err(|_| gone())
            })
        });
        let mut unread = 0;
        for worker in from_workers.iter().cycle() {
            let Ok(mut job) = worker.recv() else {
                break;
            };
            unread += usize::from(job.deliver(sink, progress)?);
            // The reader may be through.
            let _ = free.send(job);
        }
        Ok(unread)
    })
}

/// The other side has ended; it knows why.
fn gone() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}

/// Reads all inputs, passes each block on, and takes back a job for the next.
fn read<'a, M>(
    inputs: &'a [Input],
    progress: &Progress,
    mut job: Job<'a, M>,
    mut pass: impl FnMut(Job<'a, M>) -> io::Result<Job<'a, M>>,
) -> io::Result<()> {
    for input in inputs {
        let fault = match input.open().and_then(|r| unpacked(progress.watch(r))) {
            Err(error) => Some(unreadable(0, &error)),
            Ok(reader) => {
                let mut blocks = Blocks::new(reader);
                loop {
                    match blocks.fill(&mut job.block) {
                        Ok(true) => {
                            job.input = input;
                            job = pass(job)?;
                        }
                        Ok(false) => break None,
                        Err(error) => break Some(unreadable(blocks.lines(), &error)),
                    }
                }
            }
        };
        if fault.is_some() {
            job.block.clear();
            (job.input, job.fault) = (input, fault);
            job = pass(job)?;
        }
    }
    Ok(())
}

/// Where an input ends early, why, and what to do.
fn unreadable(lines: u64, error: &io::Error) -> String {
    let place = if lines == 0 { String::new() } else { format!(" behind line {lines}") };
    let broken = error.get_ref().and_then(|inner| inner.downcast_ref::<Broken>());
    if let Some(error) = broken {
        return format!(
            "{place}: {error}; what follows is lost: fetch the archive again, or pack the log anew"
        );
    }
    format!(
        "{place}: cannot be read: {error}; check that it is a file, and that you may read it"
    )
}
