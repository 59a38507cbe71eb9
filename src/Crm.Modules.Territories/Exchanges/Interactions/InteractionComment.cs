using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>A word under an exchange, from anybody who may read it; read by those who read the exchange.</summary>
internal sealed class InteractionComment : AuditedEntity
{
    public const int TextMaxLength = 5_000;

    private InteractionComment() { }

    public InteractionComment(Guid id, Guid interactionId, string? text) : base(id)
    {
        InteractionId = interactionId;
        Raise(new CommentAdded(interactionId));
        Text = Interaction.Clean(Check.Text(text, TextMaxLength, "text"))
            ?? throw new InputException([new FieldError("text", CoreErrors.Required, new Dictionary<string, object?>())]);
    }

    public Guid InteractionId { get; private set; }

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = "";
}

/// <summary>Somebody wrote under an exchange.</summary>
internal sealed record CommentAdded(Guid InteractionId) : IDomainEvent;
