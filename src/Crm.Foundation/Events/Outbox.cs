using Crm.Foundation.Data;
using Crm.Foundation.Entities;
using Crm.Foundation.Time;

namespace Crm.Foundation.Events;

/// <summary>Something to send out of the process, written with what caused it and sent afterwards by a job.</summary>
public sealed class OutboxMessage : Entity
{
    public const int MaxAttempts = 8;

    private OutboxMessage() { }

    internal OutboxMessage(Guid id, string kind, string payload, DateTime now) : base(id) => (Kind, Payload, CreatedAt) = (kind, payload, now);

    public string Kind { get; private set; } = "";
    public string Payload { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    public int Attempts { get; private set; }
    public string? Error { get; private set; }

    public void Sent(DateTime now) => (SentAt, Error) = (now, null);

    public void Failed(string error) => (Attempts, Error) = (Attempts + 1, error.Length > 1000 ? error[..1000] : error);
}

/// <summary>Writes messages beside the change that causes them; an id given twice is written once.</summary>
public sealed class Outbox(ModuleDbContext db, IClock clock)
{
    public async Task Add(Guid id, string kind, string payload, CancellationToken ct)
    {
        if (await db.FindAsync<OutboxMessage>([id], ct) is null) db.Add(new OutboxMessage(id, kind, payload, clock.Now));
    }
}

/// <summary>Sends messages of one kind. May be asked twice for the same one.</summary>
public interface IOutboxSender
{
    string Kind { get; }
    Task Send(OutboxMessage message, CancellationToken ct);
}
