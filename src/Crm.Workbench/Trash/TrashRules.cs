using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Trash;

/// <summary>What lies in the trash can be taken back for so many days, whatever it is. No other code restores anything: a test reads the sources.</summary>
public static class TrashRules
{
    public const int Days = 30;

    /// <summary>Takes it out of the trash; refused beyond <see cref="Days"/>. What is not in the trash stays as it is.</summary>
    public static void TakeBack(this AuditedEntity entity, DateTime now)
    {
        if (entity.DeletedAt < now.AddDays(-Days)) throw new BusinessException(WorkbenchErrors.RestoreTooLate).With("days", Days);
        entity.Restore();
    }
}
