using Crm.Foundation.Errors;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Exchanges.Tasks;

namespace Crm.Modules.Territories.Exchanges.Silence;

/// <summary>« Relancé, ne plus montrer avant le… »: one person stops being told of one territory for a while.</summary>
internal sealed class SilenceSnooze
{
    private SilenceSnooze() { }

    public SilenceSnooze(Guid userId, Guid territoryId, DateOnly? until, string? reason, DateOnly today)
    {
        (UserId, TerritoryId) = (userId, territoryId);
        PutOff(until, reason, today);
    }

    public Guid UserId { get; private set; }
    public Guid TerritoryId { get; private set; }
    public DateOnly Until { get; private set; }
    public string Reason { get; private set; } = "";

    /// <summary>The same for who takes over: a put-off silence is one person's, so it is another row.</summary>
    public SilenceSnooze For(Guid successor) => new() { UserId = successor, TerritoryId = TerritoryId, Until = Until, Reason = Reason };

    public void PutOff(DateOnly? until, string? reason, DateOnly today)
    {
        new InputErrors().When(until is null, "until", CoreErrors.Required).Text(reason, FollowUpTask.ReasonMaxLength, "reason").ThrowIfAny();
        if (until <= today || until > today.AddMonths(FollowUpTask.MaxSnoozeMonths))
            throw new BusinessException(TaskErrors.SnoozeOutOfRange).With("months", FollowUpTask.MaxSnoozeMonths);
        (Until, Reason) = (until!.Value, Interaction.Clean(reason)!);
    }
}
