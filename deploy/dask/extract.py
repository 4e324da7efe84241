#!/usr/bin/env python3
"""Extract records from notices on a Dask cluster: the command line is the filter, Dask hands out the work.

Reads JSON Lines ({"path", "text", "published"?} a line) and writes one file a partition, one line a notice
({"path", "records", "findings", "failures"}), in the order of the input. See README.md beside this file.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import threading
from pathlib import Path

import dask.bag
from distributed import Client, WorkerPlugin, get_worker

PLUGIN = "notice-annotator"


class Filter(WorkerPlugin):
    """The command line as a filter, one warm process a worker, started at the first line and after it died."""

    def __init__(self, command: list[str], timeout: float):
        self.command = command
        self.timeout = timeout

    def setup(self, worker):
        self.process = None
        self.lock = threading.Lock()

    def teardown(self, worker):
        if self.process:
            self.process.kill()
            self.process.wait()

    def answer(self, line: bytes) -> bytes:
        """The line that answers a line; one over which the process dies, or takes too long, is answered with that."""
        with self.lock:
            if self.process is None or self.process.poll() is not None:
                self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            process = self.process
            late = threading.Timer(self.timeout, process.kill)
            late.start()
            try:
                process.stdin.write(line + b"\n")
                process.stdin.flush()
                answer = process.stdout.readline()
            except BrokenPipeError:
                answer = b""
            finally:
                in_time = late.is_alive()
                late.cancel()
            if answer.endswith(b"\n"):
                return answer
            process.kill()
            code = process.wait()
            reason = f"it ended with {code}" if in_time else f"it took more than {self.timeout:g} seconds"
            return failure(line, "worker-crashed" if in_time else "timed-out", f"The process was lost: {reason}.")


def failure(line: bytes, code: str, message: str) -> bytes:
    try:
        path = json.loads(line).get("path")
    except (ValueError, AttributeError):
        path = None
    told = {"path": path, "records": [], "findings": [], "failures": [{"code": code, "message": message}]}
    return (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def extract(lines, out: str, index: int) -> list[dict]:
    """Writes a partition's answers: whole, or not at all, so that a task that is run again leaves one file."""
    engine = get_worker().plugins[PLUGIN]
    file = Path(out, f"part-{index:05}.jsonl")
    sibling = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    failed = []
    with open(sibling, "wb") as output:
        for line in filter(str.strip, lines):
            answer = engine.answer(line.rstrip("\r\n").encode())
            output.write(answer)
            if not answer.endswith(b'"failures":[]}\n'):
                failed.append({"part": file.name, **json.loads(answer)})
        output.flush()
        os.fsync(output.fileno())
    os.replace(sibling, file)
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", help="files of JSON Lines, or globs in quotes")
    parser.add_argument("--out", required=True, help="folder for the partitions; every worker must see it")
    parser.add_argument("--scheduler", help="address of a scheduler (default: a cluster on this machine)")
    parser.add_argument("--scheduler-file", help="the scheduler's own file, instead of its address")
    parser.add_argument("--blocksize", default="8MiB", help="bytes of a partition (default: 8MiB)")
    parser.add_argument("--timeout", type=float, default=120, help="seconds for one notice (default: 120)")
    parser.add_argument("--cli", default="notice-annotator", help="the command line (default: notice-annotator)")
    options = parser.parse_args()

    command = [*shlex.split(options.cli), "extract", "--input", "jsonl", "--format", "notices"]
    out = os.path.abspath(options.out)
    os.makedirs(out, exist_ok=True)
    with Client(address=options.scheduler, scheduler_file=options.scheduler_file) as client:
        client.register_worker_plugin(Filter(command, options.timeout), name=PLUGIN)
        inputs = [os.path.abspath(path) for path in options.inputs]
        partitions = dask.bag.read_text(inputs, blocksize=options.blocksize, encoding="utf-8").to_delayed()
        tasks = [dask.delayed(extract)(lines, out, index) for index, lines in enumerate(partitions)]
        failed = sum(client.gather(client.compute(tasks, retries=2)), [])
    for sibling in Path(out).glob(".part-*.tmp"):  # of workers that died: their partitions were done by others
        sibling.unlink()
    for one in failed:
        for told in one["failures"]:
            print(f"{one['part']}: {one['path']}: {told['code']}: {told['message']}", file=sys.stderr)
    print(f"{len(tasks)} partitions, {len(failed)} notices failed", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
