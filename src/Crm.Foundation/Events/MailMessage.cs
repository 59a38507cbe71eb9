using System.Text.Json;

namespace Crm.Foundation.Events;

/// <summary>A plain mail waiting in the outbox.</summary>
public sealed record MailMessage(string To, string Subject, string Text)
{
    public const string OutboxKind = "mail";

    public string ToPayload() => JsonSerializer.Serialize(this);
}
