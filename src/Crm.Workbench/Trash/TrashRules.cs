using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Trash;

/// <summary>What lies in the trash can be taken back for so many days, whatever it is.</summary>
public static class TrashRules
{
    public const int Days = 30;

    public static void MustStillBeThere(this AuditedEntity entity, DateTime now)
    {
        if (entity.DeletedAt < now.AddDays(-Days)) throw new BusinessException(WorkbenchErrors.RestoreTooLate).With("days", Days);
    }
}
